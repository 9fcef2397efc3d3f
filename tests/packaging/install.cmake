# What is installed is there, and runs from there in every language it is translated into.
file(REMOVE_RECURSE ${BUILD}/installed)
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${BUILD}/installed OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(file bin/vitrine bin/vitrine-cli share/applications/vitrine.desktop share/mime/packages/vitrine-mime.xml
    share/metainfo/vitrine.metainfo.xml share/icons/hicolor/scalable/apps/vitrine.svg)
  if(NOT EXISTS ${BUILD}/installed/${file})
    message(FATAL_ERROR "${file} is not installed")
  endif()
endforeach()

# help(LANGUAGE OUT): the help of the installed program.
function(help language out)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=${language}.UTF-8 LANGUAGE=${language} ${BUILD}/installed/bin/vitrine-cli --help
    OUTPUT_VARIABLE text ERROR_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

help(en_GB english)
foreach(language de_DE fr_FR zh_CN)
  help(${language} translated)
  if(translated STREQUAL english)
    message(FATAL_ERROR "the installed program does not speak ${language}")
  endif()
endforeach()
file(REMOVE_RECURSE ${BUILD}/installed)
