/** Sources that the component scan finds, with their views. */
package io.github.smartasync.spring.scanned;
