package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.service.field.Entered;
import id.laksana.sop.service.field.Field;
import id.laksana.sop.service.field.FieldRefusal.Reason;
import id.laksana.sop.service.field.Value;

/** Where one field is filled in. */
interface FieldInput {

    Field field();

    Component component();

    Entered entered();

    void show(Value value);

    void wrong(Reason why, String words);

    void right();

    void focus();

    /** Told whenever what is entered has changed. */
    void onChange(Runnable changed);
}
