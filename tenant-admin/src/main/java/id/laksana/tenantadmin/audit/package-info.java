/** The chain of an agency's audit trail: how it is continued, and how what was tampered with is found. */
@NullMarked
package id.laksana.tenantadmin.audit;

import org.jspecify.annotations.NullMarked;
