package id.laksana.sop.version;

import id.laksana.migrations.AgencyKey;

/** Something that everybody reads of an agency's services and SOPs has changed, and is committed. */
public record CatalogChanged(AgencyKey agency) {}
