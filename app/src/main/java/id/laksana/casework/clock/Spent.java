package id.laksana.casework.clock;

/**
 * Whose working time a case took; the shares add up to the whole.
 *
 * @param agency net
 */
public record Spent(Share gross, Share agency, Share applicant, Share external) {

    /**
     * A part of the time.
     *
     * @param days those that began in it, so that the day of receipt is none
     */
    public record Share(long minutes, long days) {

        Share minus(Share other) {
            return new Share(minutes - other.minutes, days - other.days);
        }
    }
}
