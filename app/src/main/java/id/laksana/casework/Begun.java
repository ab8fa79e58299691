package id.laksana.casework;

import id.laksana.casework.engine.Refusal;

/** What became of a registration. */
public sealed interface Begun {

    /** @param again whether it had been registered before, by the same key */
    record Registered(ServiceCase made, boolean again) implements Begun {}

    record Refused(Refusal why) implements Begun {}

    /** There is no such service, or no SOP in force by which its cases could run. */
    record NotOffered(String service) implements Begun {}

    /** The application form has another revision by now. */
    record OtherForm(int newest) implements Begun {}
}
