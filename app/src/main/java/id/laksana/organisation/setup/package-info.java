/** What an agency sets up before it can work by its SOPs, and how far it has come. */
@NullMarked
package id.laksana.organisation.setup;

import org.jspecify.annotations.NullMarked;
