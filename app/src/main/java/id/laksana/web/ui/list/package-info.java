/** Lists of what is too much to load: searched, sorted, narrowed and exported by the server, and told in the address. */
@NullMarked
package id.laksana.web.ui.list;

import org.jspecify.annotations.NullMarked;
