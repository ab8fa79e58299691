/** Service standards on screen. */
@NullMarked
package id.laksana.sop.service.ui;

import org.jspecify.annotations.NullMarked;
