/** An application with a detector of its own. Not in a package of SmartAsync's, so that SmartAsync can be a named module. */
package io.github.smartasync.detected;
