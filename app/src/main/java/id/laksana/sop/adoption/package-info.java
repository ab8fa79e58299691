/** SOPs that come with the product, taken over by an agency as its own and put in force under its own number and signature. */
@NullMarked
package id.laksana.sop.adoption;

import org.jspecify.annotations.NullMarked;
