package id.laksana.numbering;

import java.time.LocalDate;

/**
 * For what somebody wants a number.
 *
 * @param register the key of the register
 * @param day that the number is to be of: its pattern and its period count, and of that period the next number. A day that is
 *     past therefore gives a number after the last of its own year or month, never one between
 * @param unit blank for what the pattern has
 * @param classification blank for what the pattern has
 */
public record Wish(String register, LocalDate day, String unit, String classification) {

    public Wish(String register, LocalDate day) {
        this(register, day, "", "");
    }
}
