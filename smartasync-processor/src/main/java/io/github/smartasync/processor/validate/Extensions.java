package io.github.smartasync.processor.validate;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** What the views extend. */
record Extensions(List<TypeName> sync, List<TypeName> async) {}
