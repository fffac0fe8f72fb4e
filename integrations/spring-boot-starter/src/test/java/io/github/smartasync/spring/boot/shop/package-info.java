/** An application with one source of each kind that beans can be. */
package io.github.smartasync.spring.boot.shop;
