@NullMarked
package id.laksana.sop.desk.ui;

import org.jspecify.annotations.NullMarked;
