package id.laksana.sop.service.field;

/**
 * Where something is, as Indonesia writes it. All but the first may be blank.
 *
 * @param street with number, RT and RW
 * @param village the desa or kelurahan
 * @param district the kecamatan
 * @param regency the kabupaten or kota
 * @param postcode five digits
 */
public record Address(String street, String village, String district, String regency, String postcode) {

    public static final int LONGEST_STREET = 300;
    public static final int LONGEST_PLACE = 100;
}
