package id.laksana.sop.service;

import id.laksana.migrations.AgencyKey;

/** Something that everybody reads of an agency's services has changed, and is committed. */
public record CatalogChanged(AgencyKey agency) {}
