package id.laksana.sop.adoption;

import id.laksana.numbering.Drawn;
import id.laksana.organisation.structure.Signing;
import id.laksana.sop.version.Decision;

/** What came of putting an SOP in force. */
public sealed interface Enacted {

    record Done(int version, String number) implements Enacted {}

    record Refused(Decision why) implements Enacted {}

    record NoNumber(Drawn why) implements Enacted {}

    /** Something else bears it. */
    record NumberTaken(String number, String subject) implements Enacted {}

    record NobodySigns(Signing.Vacant why) implements Enacted {}

    /** Nothing counts before it is ratified. */
    record SignedTooLate() implements Enacted {}
}
