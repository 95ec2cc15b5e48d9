package org.nengxia.shell.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.shell.SignedIn;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// What all pages share: the reader's language and theme, and the parameters [Language], [SignedIn]
/// and [Actor] that a controller may ask for.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebPages implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new Choices();
    }

    /// `frame` and `say`, which every template may use. They are variables, not beans, because
    /// templates may not name beans in addresses and fragment parameters.
    @Bean
    SmartInitializingSingleton wordsOfTemplates(ThymeleafViewResolver views, Frame frame, Say say) {
        return () -> {
            views.addStaticVariable("frame", frame);
            views.addStaticVariable("say", say);
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Choices());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Reader());
    }

    /// Hands a controller the reader: in which language, who, acting as whom. Nobody, where pages
    /// are open to the public, is null.
    private static final class Reader implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return List.of(Language.class, SignedIn.class, Actor.class)
                    .contains(parameter.getParameterType());
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            if (parameter.getParameterType() == Language.class) {
                return Language.of(LocaleContextHolder.getLocale());
            }
            SignedIn reader = CurrentReader.orNull();
            return reader != null && parameter.getParameterType() == Actor.class
                    ? reader.actor()
                    : reader;
        }
    }
}
