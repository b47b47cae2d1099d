/** The same work by hand, with bare OkHttp, Retrofit and Jackson: what the SDK is measured against. */
@NullMarked
package io.github.crmsdk.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
