/** Writing a sheet: every act is a small record that is applied to the sheet as it is then, and can be undone. */
@NullMarked
package id.laksana.sop.edit;

import org.jspecify.annotations.NullMarked;
