package id.laksana.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import org.junit.jupiter.api.Test;

/** Fields for days without a browser; the texts stand as their keys. */
@ViewPackages(classes = PickersTest.class)
class PickersTest extends BrowserlessTest {

    @Test
    void shouldWriteTheDayFirstAndBeginTheWeekOnMonday() {
        DatePicker.DatePickerI18n date = Pickers.date("Tanggal").getI18n();

        assertThat(date.getDateFormats()).startsWith("dd/MM/yyyy").contains("yyyy-MM-dd");
        assertThat(date.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(date.getBadInputErrorMessage()).contains("form.date.wrong");
    }

    @Test
    void shouldSayTheSameOfMoments() {
        DateTimePicker moment = Pickers.moment("Mulai");

        assertThat(moment.getDatePickerI18n().getDateFormats())
                .isEqualTo(Pickers.date("Tanggal").getI18n().getDateFormats());
        assertThat(moment.getI18n().getDateLabel()).contains("form.date");
        assertThat(moment.getI18n().getTimeLabel()).contains("form.time");
    }
}
