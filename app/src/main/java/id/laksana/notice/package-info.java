/** What posts and members are to know: reminders and what has run out. */
@NullMarked
package id.laksana.notice;

import org.jspecify.annotations.NullMarked;
