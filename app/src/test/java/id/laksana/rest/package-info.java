/** What other systems do with REST, asked over HTTP. */
@NullMarked
package id.laksana.rest;

import org.jspecify.annotations.NullMarked;
