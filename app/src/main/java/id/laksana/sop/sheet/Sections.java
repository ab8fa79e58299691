package id.laksana.sop.sheet;

import java.util.EnumMap;
import java.util.Map;

/** The six sections that every sheet has, in whatever layout. */
public record Sections(
        Section legalBasis,
        Section qualifications,
        Section relatedSops,
        Section equipment,
        Section warnings,
        Section records) {

    public Map<SectionName, Section> byName() {
        Map<SectionName, Section> sections = new EnumMap<>(SectionName.class);
        sections.put(SectionName.LEGAL_BASIS, legalBasis);
        sections.put(SectionName.QUALIFICATIONS, qualifications);
        sections.put(SectionName.RELATED_SOPS, relatedSops);
        sections.put(SectionName.EQUIPMENT, equipment);
        sections.put(SectionName.WARNINGS, warnings);
        sections.put(SectionName.RECORDS, records);
        return sections;
    }
}
