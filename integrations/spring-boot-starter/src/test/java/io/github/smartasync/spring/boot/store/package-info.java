/** An application as users write one: nothing in it configures SmartAsync. */
package io.github.smartasync.spring.boot.store;
