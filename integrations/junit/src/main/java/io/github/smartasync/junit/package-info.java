/**
 * For tests with JUnit Jupiter 5.13 and later: {@link io.github.smartasync.junit.BothViews one test for both views},
 * {@link io.github.smartasync.junit.NeverBlocks tests that a path never blocks}, a runtime for each test, and an executor
 * that the test steps by hand.
 */
@NullMarked
package io.github.smartasync.junit;

import org.jspecify.annotations.NullMarked;
