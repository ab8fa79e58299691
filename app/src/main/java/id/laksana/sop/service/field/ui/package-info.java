/** The form of an application as it is laid down and as it is filled in; FieldsForm is a piece for the pages of rooms to the right. */
@NullMarked
package id.laksana.sop.service.field.ui;

import org.jspecify.annotations.NullMarked;
