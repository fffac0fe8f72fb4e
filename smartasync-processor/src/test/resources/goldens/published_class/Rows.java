package goldens.published_class;

interface Rows<T> {

    T first();
}
