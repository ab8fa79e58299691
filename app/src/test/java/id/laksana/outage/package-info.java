/** What people and programs meet while a part of the installation is away. */
@NullMarked
package id.laksana.outage;

import org.jspecify.annotations.NullMarked;
