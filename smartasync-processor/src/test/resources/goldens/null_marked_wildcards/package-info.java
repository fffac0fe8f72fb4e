/** In null-marked code a future of anything may hold null. */
@NullMarked
package goldens.null_marked_wildcards;

import org.jspecify.annotations.NullMarked;
