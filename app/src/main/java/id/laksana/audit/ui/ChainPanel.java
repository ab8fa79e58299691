package id.laksana.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.agency.AgencyFormats;
import id.laksana.audit.AuditSeals;
import id.laksana.tenantadmin.audit.Finding;
import id.laksana.tenantadmin.audit.Verdict;
import id.laksana.web.Formats;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.WorkPanel;
import id.laksana.web.work.LongWorks;
import id.laksana.web.work.WorkKind;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Collectors;

/** Whether the trail is still as it was written: until when that is vouched for, and a button to see for oneself. */
@Prototype
class ChainPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final WorkKind<Verdict> VERIFYING = new WorkKind<>("rantai-audit", Verdict.class);
    private static final int MOST_TOLD = 5;

    private final transient AuditSeals seals;
    private final transient Formats formats;
    private final Paragraph vouched = new Paragraph();

    ChainPanel(AuditSeals seals, LongWorks works, PageBehalf behalf, AgencyFormats agencyFormats) {
        this.seals = seals;
        this.formats = agencyFormats.in(getLocale());
        WorkPanel<Verdict> verifying =
                new WorkPanel<>(works, behalf, VERIFYING, getTranslation("audit.verify"), this::told);
        verifying.starting(progress -> seals.verify(done -> progress.at(done, 0)));
        vouched.setText(vouched());
        getContent().addClassName("beside-list");
        getContent().add(vouched, verifying);
    }

    private String vouched() {
        return seals.last()
                .map(seal -> getTranslation("audit.sealed", seal.length(), formats.moment(seal.at())))
                .orElseGet(() -> getTranslation("audit.unsealed"));
    }

    private String told(Verdict verdict) {
        if (verdict.isSound()) {
            return getTranslation("audit.sound", verdict.length(), formats.moment(verdict.verifiedAt()));
        }
        String findings =
                verdict.findings().stream().limit(MOST_TOLD).map(this::told).collect(Collectors.joining(" "));
        return getTranslation("audit.unsound", verdict.found(), findings);
    }

    private String told(Finding finding) {
        return switch (finding) {
            case Finding.Altered altered -> getTranslation("audit.found.altered", altered.seq());
            case Finding.Unlinked unlinked -> getTranslation("audit.found.unlinked", unlinked.seq());
            case Finding.Missing missing -> getTranslation("audit.found.missing", missing.seq(), missing.last());
            case Finding.Doubled doubled -> getTranslation("audit.found.doubled", doubled.seq());
            case Finding.CutOff cut ->
                getTranslation("audit.found.cut-off", cut.seq(), cut.last(), formats.moment(cut.sealedAt()));
            case Finding.Rewritten rewritten ->
                getTranslation("audit.found.rewritten", rewritten.seq(), formats.moment(rewritten.sealedAt()));
        };
    }
}
