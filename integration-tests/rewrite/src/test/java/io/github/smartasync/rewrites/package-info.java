/** Recipes on a real project. */
package io.github.smartasync.rewrites;
