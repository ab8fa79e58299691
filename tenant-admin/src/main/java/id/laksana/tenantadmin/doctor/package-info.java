/** Whether all that belongs to the agencies is there, and nothing else. */
@NullMarked
package id.laksana.tenantadmin.doctor;

import org.jspecify.annotations.NullMarked;
