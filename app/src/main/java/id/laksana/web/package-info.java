/** What every other room may lean on when it answers a request: texts, the request's id, plain pages, clock. */
@NullMarked
package id.laksana.web;

import org.jspecify.annotations.NullMarked;
