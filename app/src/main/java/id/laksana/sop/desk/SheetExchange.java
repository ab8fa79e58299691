package id.laksana.sop.desk;

import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.edit.Written;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Sheets out into files and back in. */
@Singleton
public class SheetExchange {

    private final DraftKeeping drafts;
    private final Sops sops;
    private final Access access;

    SheetExchange(DraftKeeping drafts, Sops sops, Access access) {
        this.drafts = drafts;
        this.sops = sops;
        this.access = access;
    }

    /** The canonical document of a version, letter for letter as it is stored. */
    @Transactional(readOnly = true)
    public Optional<byte[]> version(String code, int no) {
        access.require(Permission.READ_SOPS);
        return sops.find(code)
                .filter(sop -> sop.version(no).isPresent())
                .map(sop -> SheetFormat.write(sops.sheet(sop.id(), no)).bytes());
    }

    /** What is being written, as it is now. */
    @Transactional(readOnly = true)
    public Optional<byte[]> draft(String code) {
        access.require(Permission.READ_SOPS);
        return drafts.find(code).map(draft -> SheetFormat.write(draft.sheet()).bytes());
    }

    /** Whether there is something that a file would take the place of. */
    @Transactional(readOnly = true)
    public boolean isBeingWritten(String code) {
        access.require(Permission.READ_SOPS);
        return drafts.find(code).isPresent();
    }

    /** Puts a sheet in the place of what the SOP's draft says, or begins a revision with it; number, days and whoever ratified it stay the SOP's own. */
    @Transactional
    public Revised revise(String code, Sheet sheet) {
        access.require(Permission.EDIT_SOPS);
        Sop sop = sops.find(code).orElseThrow(() -> new StaleVersion("The SOP"));
        DraftSheet draft = drafts.revise(code).orElseThrow(() -> new StaleVersion("The SOP"));
        if (draft.stage() != Stage.WRITING) {
            return new Revised.NotNow(draft.stage());
        }
        int basedOn = draft.basedOn().orElseGet(() -> sop.latest().no());
        drafts.replace(sop, basedOn, Written.brought(sheet, draft.sheet().identity()));
        return new Revised.Done();
    }
}
