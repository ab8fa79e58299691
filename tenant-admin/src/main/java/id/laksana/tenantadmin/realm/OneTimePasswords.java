package id.laksana.tenantadmin.realm;

import java.security.SecureRandom;

/** Passwords that are read aloud or written down once: no letters that look alike, in groups of four. */
public final class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_OF_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePasswords() {}

    public static Secret draw() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * LETTERS_OF_A_GROUP; i++) {
            if (i > 0 && i % LETTERS_OF_A_GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Secret(password.toString());
    }
}
