/** Logging in, staying in, being sent away. */
@NullMarked
package id.laksana.login;

import org.jspecify.annotations.NullMarked;
