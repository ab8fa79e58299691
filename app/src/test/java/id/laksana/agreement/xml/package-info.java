/** XML as anyone reads it. */
@NullMarked
package id.laksana.agreement.xml;

import org.jspecify.annotations.NullMarked;
