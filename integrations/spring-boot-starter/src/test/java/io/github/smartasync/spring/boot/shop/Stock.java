package io.github.smartasync.spring.boot.shop;

/** What the sync view of the warehouse is as well. */
interface Stock {

    int count();
}
