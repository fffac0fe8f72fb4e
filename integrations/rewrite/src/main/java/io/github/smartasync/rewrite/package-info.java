/** Recipes of OpenRewrite that lead code to the views of its services, and find where views could be used. */
@NullMarked
package io.github.smartasync.rewrite;

import org.jspecify.annotations.NullMarked;
