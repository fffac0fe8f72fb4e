package io.github.smartasync.spring;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.generate.GenerationContext;
import org.springframework.aot.generate.ValueCodeGenerator;
import org.springframework.beans.factory.aot.BeanRegistrationAotContribution;
import org.springframework.beans.factory.aot.BeanRegistrationAotProcessor;
import org.springframework.beans.factory.aot.BeanRegistrationCode;
import org.springframework.beans.factory.aot.BeanRegistrationCodeFragments;
import org.springframework.beans.factory.aot.BeanRegistrationCodeFragmentsDecorator;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.javapoet.CodeBlock;

/**
 * Adds to the code that AOT generates for a view what it drops: the empty destroy method, without which Spring would close
 * the source through each of its views, and all but the value of a qualifier.
 */
final class ViewBeansAotProcessor implements BeanRegistrationAotProcessor {

    @Override
    public @Nullable BeanRegistrationAotContribution processAheadOfTime(RegisteredBean bean) {
        return bean.getMergedBeanDefinition().hasAttribute(ViewDefinitions.IS_VIEW)
                ? BeanRegistrationAotContribution.withCustomCodeFragments(WholeDefinition::new)
                : null;
    }

    private static final class WholeDefinition extends BeanRegistrationCodeFragmentsDecorator {

        WholeDefinition(BeanRegistrationCodeFragments fragments) {
            super(fragments);
        }

        @Override
        public CodeBlock generateSetBeanDefinitionPropertiesCode(
                GenerationContext context,
                BeanRegistrationCode code,
                RootBeanDefinition definition,
                Predicate<String> attributes) {
            CodeBlock.Builder whole = CodeBlock.builder()
                    .add(super.generateSetBeanDefinitionPropertiesCode(context, code, definition, attributes))
                    .addStatement("$L.setDestroyMethodName($S)", BEAN_DEFINITION_VARIABLE, "");
            definition.getQualifiers().stream()
                    .filter(WholeDefinition::saysMoreThanItsValue)
                    .forEach(qualifier -> whole.add(added(qualifier)));
            return whole.build();
        }

        private static boolean saysMoreThanItsValue(AutowireCandidateQualifier qualifier) {
            return Stream.of(qualifier.attributeNames())
                    .anyMatch(name -> !name.equals(AutowireCandidateQualifier.VALUE_KEY));
        }

        private static CodeBlock added(AutowireCandidateQualifier qualifier) {
            CodeBlock.Builder added = CodeBlock.builder()
                    .add("{\n$>")
                    .addStatement(
                            "$T qualifier = new $T($S)",
                            AutowireCandidateQualifier.class,
                            AutowireCandidateQualifier.class,
                            qualifier.getTypeName());
            for (String name : qualifier.attributeNames()) {
                CodeBlock value = ValueCodeGenerator.withDefaults().generateCode(qualifier.getAttribute(name));
                added.addStatement("qualifier.setAttribute($S, $L)", name, value);
            }
            return added.addStatement("$L.addQualifier(qualifier)", BEAN_DEFINITION_VARIABLE)
                    .add("$<}\n")
                    .build();
        }
    }
}
