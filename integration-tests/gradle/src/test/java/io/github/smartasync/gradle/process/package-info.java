/** A real Gradle, from the jar that is published for the authors of plugins. */
package io.github.smartasync.gradle.process;
