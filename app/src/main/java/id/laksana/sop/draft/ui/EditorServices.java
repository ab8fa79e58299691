package id.laksana.sop.draft.ui;

import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.sop.approval.ui.DraftCompanion;
import id.laksana.sop.official.OfficialPrints;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who writes, where and when, and how it is printed. */
@Singleton
record EditorServices(
        Access access,
        CurrentAgency agency,
        AgencyFormats formats,
        OfficialPrints prints,
        DraftCompanion.Maker companions,
        Clock clock) {}
