/** What generated RxJava views call, and nobody else. It stays binary compatible within a major version. */
@NullMarked
package io.github.smartasync.rxjava3;

import org.jspecify.annotations.NullMarked;
