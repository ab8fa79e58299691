package id.laksana.sop.approval;

import id.laksana.organisation.structure.Signing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What came of a decree: all of it, or nothing. */
public sealed interface Issued {

    record Done(UUID decree, String number) implements Issued {}

    /** @param sops that could not be put in force; for their sake none is */
    record Refused(List<Not> sops) implements Issued {

        public Refused {
            sops = List.copyOf(sops);
        }
    }

    record Not(String code, String name, Enacted why) {}

    record NumberTaken(String number, String subject) implements Issued {}

    /** There is no register of decrees that gives one. */
    record NoNumber() implements Issued {}

    record NobodySigns(Signing.Vacant why, LocalDate day) implements Issued {}
}
