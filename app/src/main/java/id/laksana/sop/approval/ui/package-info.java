@NullMarked
package id.laksana.sop.approval.ui;

import org.jspecify.annotations.NullMarked;
