/** An agency's life: provision, suspend, resume. */
@NullMarked
package id.laksana.tenantadmin;

import org.jspecify.annotations.NullMarked;
