package id.laksana.identity;

import java.util.UUID;

/** A person in one agency, as colleagues see them. */
public record Member(UUID id, String name, String desk, String phone, long version) {

    public static final int LONGEST_DESK = 60;
    public static final int LONGEST_PHONE = 30;

    public Member {
        desk = desk.strip();
        phone = phone.strip();
        if (desk.length() > LONGEST_DESK || phone.length() > LONGEST_PHONE) {
            throw new IllegalArgumentException("A desk or a phone number is too long.");
        }
    }
}
