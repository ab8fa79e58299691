/** Documents on paper: PDF/A-2a and PDF/UA-1 at once. */
@NullMarked
package id.laksana.sop.print.pdf;

import org.jspecify.annotations.NullMarked;
