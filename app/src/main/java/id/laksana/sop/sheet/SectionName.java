package id.laksana.sop.sheet;

/** Dasar hukum, kualifikasi pelaksana, keterkaitan, peralatan, peringatan, pencatatan dan pendataan. */
public enum SectionName {
    LEGAL_BASIS,
    QUALIFICATIONS,
    RELATED_SOPS,
    EQUIPMENT,
    WARNINGS,
    RECORDS
}
