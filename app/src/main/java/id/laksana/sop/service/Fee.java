package id.laksana.sop.service;

/** In rupiah; 0 is free of charge. */
public record Fee(long rupiah) {

    public static final int MOST = 999_999_999;

    public Fee {
        if (rupiah < 0 || rupiah > MOST) {
            throw new IllegalArgumentException("No fee: " + rupiah);
        }
    }

    public boolean isFree() {
        return rupiah == 0;
    }
}
