package goldens.mixin_beside;

public interface Schemas extends SchemasOps, SchemasBlocking {}
